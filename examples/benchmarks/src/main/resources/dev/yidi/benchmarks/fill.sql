-- Multiplies the closed cases of a county that the library wrote. Whole copies have an id and a number of their own, a chain that
-- is right, and no key, as after their data was erased; other copies have a card and tags, and came in evenly over the years;
-- one in two hundred of these is sealed.
drop schema if exists fill cascade;
create schema fill;

create function fill.field(bytes bytea) returns bytea language sql stable as $$
    select int4send(octet_length(bytes)) || bytes
$$;
create function fill.field(content text) returns bytea language sql stable as $$
    select fill.field(convert_to(content, 'UTF8'))
$$;
create function fill.field(number bigint) returns bytea language sql stable as $$
    select fill.field(int8send(number))
$$;

-- as the library chains entries; their times are whole seconds
create function fill.hash(e yidi_entry) returns text language sql stable as $$
    select encode(sha256(
        fill.field('yidi entry 1'::text) || fill.field(e.file_id) || fill.field(e.register) || fill.field(e.sequence)
        || fill.field(e.event_type) || fill.field(e.type_version::bigint)
        || fill.field(to_char(e.happened_at, 'YYYY-MM-DD"T"HH24:MI:SS"Z"'))
        || fill.field(e.actor) || fill.field(e.on_behalf_of) || fill.field(e.body) || fill.field(e.vault)
        || fill.field(e.previous_hash)), 'hex')
$$;

-- ids that begin with the time, as the library gives them
create function fill.id(at timestamp, salt text) returns text language sql immutable as $$
    select substr(ms, 1, 8) || '-' || substr(ms, 9, 4) || '-7' || substr(bits, 1, 3) || '-8' || substr(bits, 4, 3)
        || '-' || substr(bits, 7, 12)
    from (select lpad(to_hex((extract(epoch from at) * 1000)::bigint), 12, '0') as ms, md5(salt) as bits) t
$$;

create function fill.number(county text, at timestamp, running bigint) returns text language sql immutable as $$
    select county || '-' || to_char(at, 'YYYY') || '-' || lpad(running::text, 9, '0')
$$;

create function fill.token(kind text, running bigint) returns text language sql immutable as $$
    select kind || ':' || md5(kind || running) || md5(running || kind)
$$;

-- the copies without a journal: running number, pattern, when it came in, id
create function fill.past(copies bigint, patterns bigint, first timestamp, last timestamp)
    returns table (g bigint, k bigint, at timestamp, file_id text) language sql immutable as $$
    select g, k, at, fill.id(at, 'past' || g)
    from (select g, abs(hashint8(g)::bigint) % patterns as k, first + (last - first) * (g / (copies + 1)::float8) as at
          from generate_series(1, copies) g) t
$$;

create procedure fill.patterns(the_county text) language plpgsql as $$
begin
    create table fill.pattern as
        select row_number() over (order by file_id) - 1 as k, c.* from yidi_card c
        where county = the_county and register = 'case' and not is_open;
    create table fill.entry as
        select p.k, e.* from fill.pattern p join yidi_entry e using (county, file_id);
    create index on fill.entry (k, sequence);
    create table fill.tag as
        select p.k, t.tag_kind, t.tag from fill.pattern p join yidi_card_tag t using (county, file_id);
    create table fill.command as
        select p.k, m.* from fill.pattern p join yidi_command m
            on m.county = p.county and m.answer like '%' || p.file_id || '%';
    create table fill.assigned as
        select p.k, string_agg(length(t.tag) || ':' || t.tag, '' order by t.tag collate "C") as tokens
        from fill.pattern p join fill.tag t on t.k = p.k and t.tag_kind = 'T' and t.tag like 'assigned:%' group by p.k;
    -- of the tags of a copy without a journal: the county, the township
    create table fill.thin as
        select p.k, t.tag from fill.pattern p join fill.tag t on t.k = p.k and t.tag_kind = 'A'
        where t.tag in ('division:' || rpad(substr(p.place, 1, 6), 12, '0'), 'division:' || rpad(substr(p.place, 1, 9), 12, '0'));
    analyze fill.pattern, fill.entry, fill.tag, fill.command, fill.assigned, fill.thin;
end
$$;

create function fill.entries(the_k bigint, new_id text, new_number text) returns setof yidi_entry language plpgsql as $$
declare
    p record;
    e yidi_entry;
    previous text := repeat('0', 64);
begin
    select * into p from fill.pattern where k = the_k;
    for e in select county, file_id, register, sequence, feed_key, event_type, type_version, happened_at, actor,
                    on_behalf_of, body, vault, previous_hash, hash
             from fill.entry where k = the_k order by sequence loop
        e.file_id := new_id;
        e.body := replace(replace(e.body, p.file_id, new_id), p.file_number, new_number);
        e.previous_hash := previous;
        e.hash := fill.hash(e);
        previous := e.hash;
        return next e;
    end loop;
end
$$;

create procedure fill.whole(the_county text, copies bigint) language plpgsql as $$
begin
    create table fill.whole as
        select g, p.k, fill.id(p.received_at, 'whole' || g) as file_id,
               fill.number(the_county, p.received_at, 100000000 + g) as file_number
        from generate_series(1, copies) g
        join fill.pattern p on p.k = abs(hashint8(g)::bigint) % (select count(*) from fill.pattern);
    insert into yidi_entry select e.* from (select * from fill.whole order by file_id) w,
        lateral fill.entries(w.k, w.file_id, w.file_number) e;
    create table fill.head as
        select e.file_id, e.hash from yidi_entry e join fill.whole w using (file_id) join fill.pattern p using (k)
        where e.county = the_county and e.sequence = p.version;
    insert into yidi_card (county, file_id, register, version, feed_key, head_hash, file_number, kind, topic, stage, place,
                           accountable, officer, received_at, updated_at, next_due, is_open, sealed, allow_tags, deny_tags,
                           tokens, summary)
        select p.county, w.file_id, p.register, p.version, p.feed_key, h.hash, w.file_number, p.kind, p.topic, p.stage,
               p.place, p.accountable, p.officer, p.received_at, p.updated_at, p.next_due, p.is_open, p.sealed, p.allow_tags,
               p.deny_tags, a.tokens, ''
        from fill.whole w join fill.pattern p using (k) join fill.assigned a using (k) join fill.head h on h.file_id = w.file_id;
    insert into yidi_card_tag (county, file_id, tag_kind, tag, register, received_at)
        select the_county, w.file_id, t.tag_kind, t.tag, p.register, p.received_at
        from fill.whole w join fill.tag t using (k) join fill.pattern p using (k)
        where t.tag_kind = 'A' or t.tag like 'assigned:%';
    insert into yidi_command (county, actor, command_id, body_digest, answer, happened_at)
        select m.county, m.actor, m.command_id || '-' || w.g, m.body_digest,
               replace(replace(m.answer, p.file_id, w.file_id), p.file_number, w.file_number), m.happened_at
        from fill.whole w join fill.pattern p using (k) join fill.command m using (k);
end
$$;

-- gives a table new files, which are written to the disk once, at the end of the transaction
create procedure fill.begin_anew(the_table regclass) language plpgsql as $$
begin
    execute format('create table fill.kept_%s as table %s', the_table, the_table);
    execute format('truncate %s', the_table);
    execute format('insert into %s table fill.kept_%s', the_table, the_table);
    execute format('drop table fill.kept_%s', the_table);
end
$$;

create procedure fill.cards(the_county text, copies bigint, first timestamp, last timestamp) language plpgsql as $$
declare
    patterns bigint := (select count(*) from fill.pattern);
begin
    call fill.begin_anew('yidi_card');
    insert into yidi_card (county, file_id, register, version, feed_key, head_hash, file_number, kind, topic, stage, place,
                           accountable, officer, received_at, updated_at, next_due, is_open, sealed, allow_tags, deny_tags,
                           tokens, summary)
        select p.county, n.file_id, p.register, p.version, 1, md5('h' || n.g) || md5(n.g || 'h'),
               fill.number(the_county, n.at, n.g), case when n.g % 200 = 0 then 'REPORT' else p.kind end, p.topic, p.stage, p.place, p.accountable, p.officer, n.at,
               n.at + (p.updated_at - p.received_at), p.next_due, p.is_open, n.g % 200 = 0, p.allow_tags, p.deny_tags,
               a.tokens || '69:' || fill.token('name', n.g / 3) || '70:' || fill.token('phone', n.g) || '70:'
                   || fill.token('query', n.g), p.summary
        from fill.past(copies, patterns, first, last) n join fill.pattern p using (k) join fill.assigned a using (k);
end
$$;

create procedure fill.tags(the_county text, copies bigint, first timestamp, last timestamp) language plpgsql as $$
declare
    patterns bigint := (select count(*) from fill.pattern);
begin
    call fill.begin_anew('yidi_card_tag');
    insert into yidi_card_tag (county, file_id, tag_kind, tag, register, received_at)
        select the_county, n.file_id, 'A', t.tag, 'case', n.at
        from fill.past(copies, patterns, first, last) n join fill.thin t using (k);
    insert into yidi_card_tag (county, file_id, tag_kind, tag, register, received_at)
        select the_county, n.file_id, 'T', fill.token('phone', n.g), 'case', n.at from fill.past(copies, patterns, first, last) n;
end
$$;

-- one case in five has something that is due in years to come; some are due now
create procedure fill.alarms(the_county text, copies bigint, now_due bigint, first timestamp, last timestamp, now timestamp)
    language plpgsql as $$
declare
    patterns bigint := (select count(*) from fill.pattern);
begin
    insert into yidi_alarm (county, file_id, clock, rung, due_at, ready_at, node, leased_until)
        select the_county, n.file_id, 'RETENTION-1', 'review', t.moment, t.moment, '', t.moment
        from fill.past(copies, patterns, first, last) n, lateral (select n.at + interval '10 years 30 days' as moment) t
        where n.g % 5 = 0;
    insert into yidi_alarm (county, file_id, clock, rung, due_at, ready_at, node, leased_until)
        select the_county, n.file_id, 'REVIEW-1', 'remind', t.moment, t.moment, '', t.moment
        from fill.past(copies, patterns, first, last) n, lateral (select now - n.g * interval '1 second' as moment) t
        where n.g <= now_due;
end
$$;

-- indexes are made anew after the rows are there
create procedure fill.put_indexes_away(the_table regclass) language plpgsql as $$
declare
    each record;
begin
    create table if not exists fill.definition (of_table regclass, statement text);
    for each in select conname, pg_get_constraintdef(oid) as definition from pg_constraint
                where conrelid = the_table and contype = 'p' loop
        insert into fill.definition values
            (the_table, format('alter table %s add constraint %I %s', the_table, each.conname, each.definition));
        execute format('alter table %s drop constraint %I', the_table, each.conname);
    end loop;
    for each in select indexrelid::regclass as name, pg_get_indexdef(indexrelid) as definition from pg_index
                where indrelid = the_table loop
        insert into fill.definition values (the_table, each.definition);
        execute format('drop index %s', each.name);
    end loop;
end
$$;

create procedure fill.bring_indexes_back(the_table regclass) language plpgsql as $$
declare
    each record;
begin
    for each in select statement from fill.definition where of_table = the_table loop
        execute each.statement;
    end loop;
    delete from fill.definition where of_table = the_table;
end
$$;
