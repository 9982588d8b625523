package dev.yidi.messaging.inbound;

import dev.yidi.core.CountyId;
import dev.yidi.core.FileId;
import dev.yidi.ports.spi.Clocks;
import dev.yidi.ports.spi.FileIndex;
import dev.yidi.ports.spi.FileKeys;
import dev.yidi.ports.spi.Followings;
import dev.yidi.ports.spi.Journal;
import dev.yidi.ports.spi.RunningNumbers;
import dev.yidi.ports.spi.StoreException;
import dev.yidi.ports.spi.Stores;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** Stores whose journal cannot be reached while they are struck, or one file of it. */
record Strikable(Stores good, AtomicReference<Optional<RuntimeException>> blow, AtomicReference<Optional<FileId>> file)
        implements Stores {
    Strikable(Stores good) {
        this(good, new AtomicReference<>(Optional.empty()), new AtomicReference<>(Optional.empty()));
    }

    /** From now on this file alone cannot be read. */
    void strike(FileId only) {
        file.set(Optional.of(only));
    }

    void strike(RuntimeException with) {
        blow.set(Optional.of(with));
    }

    void strike() {
        strike(new StoreException("the journal cannot be reached"));
    }

    void heal() {
        blow.set(Optional.empty());
    }

    @Override
    public Optional<CountyId> county() {
        return good.county();
    }

    @Override
    public Journal journal() {
        Journal journal = good.journal();
        return (Journal) Proxy.newProxyInstance(
                Journal.class.getClassLoader(), new Class<?>[] {Journal.class}, (proxy, method, arguments) -> {
                    if (blow.get().isPresent()) {
                        throw blow.get().get();
                    }
                    if (file.get().isPresent()
                            && arguments != null
                            && Arrays.asList(arguments).contains(file.get().get())) {
                        throw new StoreException("the file was altered");
                    }
                    try {
                        return method.invoke(journal, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    @Override
    public FileIndex index() {
        return good.index();
    }

    @Override
    public Clocks clocks() {
        return good.clocks();
    }

    @Override
    public RunningNumbers numbers() {
        return good.numbers();
    }

    @Override
    public Followings followings() {
        return good.followings();
    }

    @Override
    public FileKeys fileKeys() {
        return good.fileKeys();
    }
}
