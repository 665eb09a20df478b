export { default } from 'ode45-cash-karp';
