export { Model } from 'simulation';
