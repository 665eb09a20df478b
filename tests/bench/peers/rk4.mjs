export { default } from 'ode-rk4';
