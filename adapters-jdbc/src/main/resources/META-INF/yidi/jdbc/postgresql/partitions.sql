-- Partitions 分区, for centres with millions of cases: the journal by the year in which a file was begun, the cards by county.
-- Not needed to run. File ids begin with the time at which they were given, so that a year of files is a range of ids, and
-- a file's entries stand together whatever year they are of. Run once by the owner of the tables, which makes the
-- procedures; then call them:
--   call yidi_partition_journal(2027);   once: all that is there, and all until then, is the partition "before"
--   call yidi_add_year(2028);            each year ahead; what has no year of its own goes to "rest"
--   call yidi_partition_cards();         once
--   call yidi_add_county('330122');      for each county that shall have a partition of its own
--   call yidi_move_year(2027, 'archive_space');   a year of files to another tablespace, while work goes on
-- and run grants.sql again. Each call is one transaction that takes the table for itself; yidi_move_year does so only to
-- put the copy in the place of what it was copied from. Set lock_timeout, so that a call that cannot have the table gives
-- up before it holds up the others.

create or replace function yidi_first_id_of(year integer) returns text language sql immutable as $$
    select substr(ms, 1, 8) || '-' || substr(ms, 9, 4)
    from (select lpad(to_hex((extract(epoch from make_timestamptz(year, 1, 1, 0, 0, 0, 'Asia/Shanghai')) * 1000)::bigint),
                      12, '0') as ms) t
$$;

create or replace procedure yidi_partition_journal(first_year integer) language plpgsql as $$
begin
    lock table yidi_entry in access exclusive mode;
    alter table yidi_entry rename to yidi_entry_before;
    alter index yidi_entry_pkey rename to yidi_entry_before_pkey;
    alter index yidi_entry_feed rename to yidi_entry_before_feed;
    create table yidi_entry (like yidi_entry_before) partition by range (file_id);
    alter table yidi_entry add primary key (county, file_id, sequence);
    create index yidi_entry_feed on yidi_entry (county, feed_key, file_id, sequence);
    execute format('alter table yidi_entry attach partition yidi_entry_before for values from (minvalue) to (%L)',
                   yidi_first_id_of(first_year));
    execute format('create table yidi_entry_%s partition of yidi_entry for values from (%L) to (%L)',
                   first_year, yidi_first_id_of(first_year), yidi_first_id_of(first_year + 1));
    create table yidi_entry_rest partition of yidi_entry default;
end
$$;

create or replace procedure yidi_add_year(year integer) language plpgsql as $$
begin
    execute format('create table yidi_entry_%s partition of yidi_entry for values from (%L) to (%L)',
                   year, yidi_first_id_of(year), yidi_first_id_of(year + 1));
end
$$;

create or replace procedure yidi_partition_cards() language plpgsql as $$
begin
    lock table yidi_card in access exclusive mode;
    alter table yidi_card rename to yidi_card_rest;
    alter index yidi_card_pkey rename to yidi_card_rest_pkey;
    alter index yidi_card_number rename to yidi_card_rest_number;
    alter index yidi_card_due rename to yidi_card_rest_due;
    alter index yidi_card_open rename to yidi_card_rest_open;
    alter index yidi_card_received rename to yidi_card_rest_received;
    create table yidi_card (like yidi_card_rest) partition by list (county);
    alter table yidi_card add primary key (county, file_id);
    create unique index yidi_card_number on yidi_card (county, register, file_number);
    create index yidi_card_due on yidi_card (county, register, next_due, file_id);
    create index yidi_card_open on yidi_card (county, register, next_due, file_id) where is_open;
    create index yidi_card_received on yidi_card (county, register, received_at desc, file_id);
    alter table yidi_card attach partition yidi_card_rest default;
end
$$;

create or replace procedure yidi_add_county(county text) language plpgsql as $$
declare
    own text := 'yidi_card_' || regexp_replace(lower(county), '[^a-z0-9]', '_', 'g');
begin
    lock table yidi_card in access exclusive mode;
    execute format('create table %I (like yidi_card_rest)', own);
    execute format('with gone as (delete from yidi_card_rest r where r.county = %L returning *) insert into %I select * from gone',
                   county, own);
    execute format('alter table yidi_card attach partition %I for values in (%L)', own, county);
end
$$;

create or replace procedure yidi_move_year(year integer, space name) language plpgsql as $$
declare
    old text := 'yidi_entry_' || year;
    copy text := 'yidi_entry_' || year || '_copy';
begin
    if current_setting('transaction_isolation') <> 'read committed' then
        raise exception 'yidi_move_year: expected read committed, found %: what is written meanwhile would not be seen',
            current_setting('transaction_isolation');
    end if;
    execute format('create table %I (like %I including all) tablespace %I', copy, old, space);
    execute format('alter table %I add check (county is not null and file_id is not null and file_id >= %L and file_id < %L)',
                   copy, yidi_first_id_of(year), yidi_first_id_of(year + 1));
    execute format('insert into %I select * from %I', copy, old);
    lock table yidi_entry in access exclusive mode;
    execute format('insert into %I select o.* from %I o where not exists (select 1 from %I c'
                   || ' where c.county = o.county and c.file_id = o.file_id and c.sequence = o.sequence)', copy, old, copy);
    execute format('alter table yidi_entry detach partition %I', old);
    execute format('alter table yidi_entry attach partition %I for values from (%L) to (%L)',
                   copy, yidi_first_id_of(year), yidi_first_id_of(year + 1));
    execute format('drop table %I', old);
    execute format('alter table %I rename to %I', copy, old);
end
$$;
