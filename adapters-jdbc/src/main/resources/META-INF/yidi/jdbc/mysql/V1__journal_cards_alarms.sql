-- Everything of a county 县域 in one set of tables; the county is the first column of every key.
-- Every time is UTC. Texts are compared character by character; spaces at the end, which no key has, do not count.
-- Each statement may run again: this database does not undo what creates a table.

-- The last feed key of a county: whoever appends raises it and so holds the row until the end of the transaction.
create table if not exists yidi_feed (
    county        varchar(80)  not null,
    base          bigint       not null,
    primary key (county)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- The journal 办理日志: append-only.
create table if not exists yidi_entry (
    county        varchar(80)  not null,
    file_id       varchar(80)  not null,
    register      varchar(255) not null,
    sequence      bigint       not null,
    feed_key      bigint       not null,
    event_type    varchar(255) not null,
    type_version  integer      not null,
    happened_at   datetime(6)  not null,
    actor         varchar(255) not null,
    on_behalf_of  varchar(255) not null,
    body          longtext     not null,
    vault         longblob     not null,
    previous_hash varchar(255) not null,
    hash          varchar(255) not null,
    primary key (county, file_id, sequence),
    key yidi_entry_feed (county, feed_key, file_id, sequence)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- The index cards 索引卡. Tags stand here as one text, so that a card is read whole, and once more in yidi_card_tag,
-- where they are searched. A card without a due instant has 9999-12-31.
create table if not exists yidi_card (
    county        varchar(80)  not null,
    file_id       varchar(80)  not null,
    register      varchar(255) not null,
    version       bigint       not null,
    feed_key      bigint       not null,
    head_hash     varchar(255) not null,
    file_number   varchar(255) not null,
    kind          varchar(255) not null,
    topic         varchar(255) not null,
    stage         varchar(255) not null,
    place         varchar(255) not null,
    accountable   varchar(255) not null,
    officer       varchar(255) not null,
    received_at   datetime(6)  not null,
    updated_at    datetime(6)  not null,
    next_due      datetime(6)  not null,
    is_open       boolean      not null,
    sealed        boolean      not null,
    allow_tags    longtext     not null,
    deny_tags     longtext     not null,
    tokens        longtext     not null,
    summary       longblob     not null,
    primary key (county, file_id),
    unique key yidi_card_number (county, register, file_number),
    key yidi_card_due (county, register, next_due, file_id),
    key yidi_card_open (county, register, is_open, next_due, file_id),
    key yidi_card_received (county, register, received_at desc, file_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- A: a reader must hold one; D: a reader must hold none; T: blind-index token.
create table if not exists yidi_card_tag (
    county        varchar(80)  not null,
    file_id       varchar(80)  not null,
    tag_kind      char(1)      not null,
    tag           varchar(255) not null,
    primary key (county, file_id, tag_kind, tag),
    key yidi_card_tag_search (county, tag_kind, tag, file_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- The alarms 到期提醒; ready_at is when an alarm may be claimed: when it is due, or later when it was postponed.
create table if not exists yidi_alarm (
    county        varchar(80)  not null,
    file_id       varchar(80)  not null,
    clock         varchar(255) not null,
    rung          varchar(255) not null,
    due_at        datetime(6)  not null,
    ready_at      datetime(6)  not null,
    node          varchar(255) not null,
    leased_until  datetime(6)  not null,
    primary key (county, file_id, clock, rung),
    key yidi_alarm_ready (county, ready_at, file_id, clock, rung)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- The commands that took effect 已执行指令.
create table if not exists yidi_command (
    county        varchar(80)  not null,
    actor         varchar(255) not null,
    command_id    varchar(255) not null,
    body_digest   varchar(255) not null,
    answer        longtext     not null,
    happened_at   datetime(6)  not null,
    primary key (county, actor, command_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- The running numbers 编号.
create table if not exists yidi_number (
    county        varchar(80)  not null,
    series        varchar(255) not null,
    last_number   bigint       not null,
    primary key (county, series)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- The wrapped data keys 案卷密钥; a destroyed key is a deleted row.
create table if not exists yidi_file_key (
    county        varchar(80)  not null,
    file_id       varchar(80)  not null,
    master_key_id varchar(255) not null,
    wrapped       longblob     not null,
    primary key (county, file_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
