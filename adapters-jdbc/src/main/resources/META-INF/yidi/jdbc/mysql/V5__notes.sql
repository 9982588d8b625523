-- What the library has noted of a follower 搁置记录: of which files it holds back what, for the destination refused it. Its own form, as a text.
alter table yidi_following add column
    notes mediumtext default ('') not null;
