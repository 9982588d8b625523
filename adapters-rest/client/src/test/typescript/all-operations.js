export * from 'yidi-rest-client/staff';
