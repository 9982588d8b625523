-- Partitions 分区, for centres with millions of cases: the journal by the year in which a file was begun, the cards by county.
-- Not needed to run. File ids begin with the time at which they were given, so that a year of files is a range of ids, and
-- a file's entries stand together whatever year they are of. Run once by the owner of the tables, which makes the
-- procedures; then call them:
--   call yidi_partition_journal(2027);   once: all that is there, and all until then, is the partition "before"
--   call yidi_add_year(2028);            each year ahead; what has no year of its own goes to "rest", and comes from there
--   call yidi_split_before(2026);        an older year, out of "before": the last year that is there, then the one before it
--   call yidi_partition_cards();         once
--   call yidi_add_county('330122');      for each county that shall have a partition of its own
--   call yidi_move_year(2027, 'archive_space');   a year of files to another tablespace, while work goes on
-- and run grants.sql again. Each call but the last is one transaction that takes the table for itself, as long as it copies
-- rows. yidi_move_year copies in pieces, each a transaction of its own, so that followers of the journal, which wait for the
-- oldest transaction, go on; it takes the table only to put the copy in the place of what it was copied from. So it is called by
-- itself, not within a transaction; what was broken off is begun anew by the next call. Set lock_timeout, so that a call that
-- cannot have the table gives up before it holds up the others.

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
declare
    own text := 'yidi_entry_' || year;
begin
    lock table yidi_entry in access exclusive mode;
    execute format('create table %I (like yidi_entry)', own);
    execute format('with gone as (delete from yidi_entry_rest where file_id >= %L and file_id < %L returning *)'
                   || ' insert into %I select * from gone',
                   yidi_first_id_of(year), yidi_first_id_of(year + 1), own);
    execute format('alter table yidi_entry attach partition %I for values from (%L) to (%L)',
                   own, yidi_first_id_of(year), yidi_first_id_of(year + 1));
end
$$;

create or replace procedure yidi_split_before(year integer) language plpgsql as $$
declare
    own text := 'yidi_entry_' || year;
begin
    lock table yidi_entry in access exclusive mode;
    if position(format('TO (%L)', yidi_first_id_of(year + 1)) in
                (select pg_get_expr(relpartbound, oid) from pg_class where oid = 'yidi_entry_before'::regclass)) = 0 then
        raise exception 'yidi_split_before: expected the last year that is in yidi_entry_before, found %', year;
    end if;
    alter table yidi_entry detach partition yidi_entry_before;
    execute format('create table %I (like yidi_entry)', own);
    execute format('with gone as (delete from yidi_entry_before where file_id >= %L returning *)'
                   || ' insert into %I select * from gone',
                   yidi_first_id_of(year), own);
    execute format('alter table yidi_entry attach partition yidi_entry_before for values from (minvalue) to (%L)',
                   yidi_first_id_of(year));
    execute format('alter table yidi_entry attach partition %I for values from (%L) to (%L)',
                   own, yidi_first_id_of(year), yidi_first_id_of(year + 1));
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

-- Entries are never changed, so that what was copied stays as it is; what was written behind the copying is added afterwards, while work
-- goes on until little is left, and the last of it under the lock. It is found by its feed key: what was not there when a copying began
-- has, in its county, one that is not below the last that was there, nor below that of the oldest transaction under way (the base and
-- the id of which make it). Entries are taken away only when what remains of a moved county is: do not do that at the same time.
drop procedure if exists yidi_move_year(integer, name);
create or replace procedure yidi_move_year(year integer, space name, piece integer default 10000) language plpgsql as $$
declare
    old text := 'yidi_entry_' || year;
    copy text := 'yidi_entry_' || year || '_copy';
    marks constant text := 'select coalesce(array_agg(f.county), ''{}''), coalesce(array_agg(least('
        'coalesce((select max(e.feed_key) from yidi_entry e where e.county = f.county), 0),'
        ' f.base + pg_snapshot_xmin(pg_current_snapshot())::text::bigint)), ''{}'') from yidi_feed f';
    later constant text := format('insert into %I select o.* from %I o, (select f.county, coalesce(m.mark, 0) as mark from yidi_feed f'
        ' left join unnest($1, $2) as m (county, mark) on m.county collate "C" = f.county) s'
        ' where o.county = s.county and o.feed_key >= s.mark on conflict do nothing', copy, old);
    counties text[];
    settled bigint[];
    next_counties text[];
    next_settled bigint[];
    added bigint;
    copied record;
begin
    if current_setting('transaction_isolation') <> 'read committed' then
        raise exception 'yidi_move_year: expected read committed, found %: what is written meanwhile would not be seen',
            current_setting('transaction_isolation');
    end if;
    execute format('drop table if exists %I', copy);
    execute format('create table %I (like %I including all) tablespace %I', copy, old, space);
    execute format('alter table %I add check (county is not null and file_id is not null and file_id >= %L and file_id < %L)',
                   copy, yidi_first_id_of(year), yidi_first_id_of(year + 1));
    commit;
    execute marks into counties, settled;
    select '' as county, '' as file_id, 0::bigint as sequence into copied;
    loop
        execute format('with piece as (insert into %I select * from %I where (county, file_id, sequence) > ($1, $2, $3)'
                       || ' order by county, file_id, sequence limit $4 returning county, file_id, sequence)'
                       || ' select county, file_id, sequence from piece order by county desc, file_id desc, sequence desc limit 1',
                       copy, old)
            into copied using copied.county, copied.file_id, copied.sequence, piece;
        commit;
        exit when copied.county is null;
    end loop;
    for round in 1..20 loop
        execute marks into next_counties, next_settled;
        execute later using counties, settled;
        get diagnostics added = row_count;
        commit;
        counties := next_counties;
        settled := next_settled;
        exit when added <= 100;
    end loop;
    lock table yidi_entry in access exclusive mode;
    execute later using counties, settled;
    execute format('alter table yidi_entry detach partition %I', old);
    execute format('alter table yidi_entry attach partition %I for values from (%L) to (%L)',
                   copy, yidi_first_id_of(year), yidi_first_id_of(year + 1));
    execute format('drop table %I', old);
    execute format('alter table %I rename to %I', copy, old);
end
$$;
