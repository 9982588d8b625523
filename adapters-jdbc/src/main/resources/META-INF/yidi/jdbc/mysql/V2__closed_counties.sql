-- Why a county takes no writes here 停写, with the name of the move; empty where it works. Every append looks at it under the
-- row's lock, so that whoever closes a county waits for the appends that are under way, and none comes after.
alter table yidi_feed add column
    closed varchar(255) default '' not null;
