package dev.yidi.core.indicator;

import dev.yidi.core.file.FileEvent;

/** Something that was entered in the book of numbers 数据簿事件. */
public sealed interface NumberEvent extends FileEvent<NumberBook>
        permits NumberBookOpened, SuitsEntered, PeopleEntered, NumberWithdrawn {}
