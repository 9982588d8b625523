-- After a restore of whatever kind, and after a failover to a standby that may lack what was committed last 恢复之后: to be run by the owner
-- of the tables before the first node is opened. New feed keys then lie beyond every key that a follower may have been given before;
-- without it followers that keep their own position pass over what is written next. Both updates are the same on every database; again they do
-- no harm.
update yidi_feed
set base = greatest(base, (select coalesce(max(e.feed_key), 0) from yidi_entry e where e.county = yidi_feed.county)) + 1000000000;
-- What destinations are told from now on has a higher epoch than anything they were told before, also by nodes that led after the point
-- of the restore; and nobody is waited for who led then.
update yidi_following set node = '', epoch = epoch + 1000000;
