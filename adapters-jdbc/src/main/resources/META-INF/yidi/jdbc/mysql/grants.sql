-- The rights of the user that the centre runs as 应用账号权限. It may add to the journal and to the commands that took effect,
-- and can never change them or take them away. Run by the owner of the tables, in their database, after each migration;
-- the centre then opens them with SchemaMode.VALIDATE. The user is made once:
--   create user yidi_app@'%' identified by '...';

grant select on yidi_schema to yidi_app@'%';
grant select, insert on yidi_entry to yidi_app@'%';
grant select, insert on yidi_command to yidi_app@'%';
grant select, insert, update on yidi_feed to yidi_app@'%';
grant select, insert, update on yidi_card to yidi_app@'%';
grant select, insert, update on yidi_number to yidi_app@'%';
grant select, insert, update on yidi_following to yidi_app@'%';
grant select, insert, delete on yidi_card_tag to yidi_app@'%';
grant select, insert, delete on yidi_file_key to yidi_app@'%';
grant select, insert, update, delete on yidi_alarm to yidi_app@'%';
