export { view } from 'yidi-rest-client/staff';
