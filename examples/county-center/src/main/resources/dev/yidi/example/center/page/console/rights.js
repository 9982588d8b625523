import { county, me } from './session.js';

/** The roles that an operation asks for, one of them; the centre decides all the same. */
const ROLES = {
  ANSWER: ['RECEPTIONIST', 'GRID_WORKER', 'CENTRE_DISPATCHER', 'CENTRE_HEAD', 'ORGAN_HEAD', 'HANDLER', 'MEDIATOR', 'SEALED_REPORT_OFFICER'],
  APPROVE: ['CENTRE_HEAD', 'ORGAN_HEAD'],
  ASSIGN: ['RECEPTIONIST', 'GRID_WORKER', 'CENTRE_DISPATCHER', 'CENTRE_HEAD', 'ORGAN_HEAD', 'HANDLER', 'MEDIATOR', 'SEALED_REPORT_OFFICER'],
  DISPATCH: ['CENTRE_DISPATCHER', 'CENTRE_HEAD', 'ORGAN_HEAD', 'HANDLER', 'SEALED_REPORT_OFFICER'],
  HANDLE: ['RECEPTIONIST', 'GRID_WORKER', 'CENTRE_DISPATCHER', 'CENTRE_HEAD', 'ORGAN_HEAD', 'HANDLER', 'MEDIATOR', 'SEALED_REPORT_OFFICER'],
  REGISTER: ['RECEPTIONIST', 'GRID_WORKER', 'CENTRE_DISPATCHER', 'CENTRE_HEAD', 'ORGAN_HEAD', 'HANDLER', 'SEALED_REPORT_OFFICER'],
  SUPERVISE: ['SUPERVISOR', 'CENTRE_HEAD'],
};

/** Whether the roles of who is signed in allow an operation. @param {keyof typeof ROLES} operation */
export const may = (operation) => (me.value?.officer.roles ?? []).some((each) => ROLES[operation].includes(each));

/** Whether who is signed in is of an organ. @param {string | undefined} organ */
export const isOf = (organ) => organ !== undefined && me.value?.officer.organ.id === organ;

/** Whether who is signed in acts for the centre. */
export const isOfCentre = () => county.value?.organs.find((each) => isOf(each.id))?.centre ?? false;
