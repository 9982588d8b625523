package dev.yidi.rest.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Several who observe: what one of them throws is logged and harms neither the others nor the request. */
record ToldTogether(List<RequestObserver> observers) implements RequestObserver {
    private static final Logger LOG = LoggerFactory.getLogger(RequestObserver.class);

    ToldTogether {
        observers = List.copyOf(observers);
    }

    @Override
    public Watched begun(Incoming request) {
        List<Watched> begun = new ArrayList<>(observers.size());
        for (RequestObserver observer : observers) {
            try {
                begun.add(observer.begun(request));
            } catch (RuntimeException e) {
                failed(e);
            }
        }
        return new Together(begun);
    }

    private static void failed(RuntimeException e) {
        LOG.warn("who observes requests failed ({})", e.getClass().getSimpleName());
    }

    /** One request under way: the last that began is told of its end first; the trace is that of the first that has one. */
    private record Together(List<Watched> begun) implements Watched {
        @Override
        public void answered(int status) {
            for (int i = begun.size() - 1; i >= 0; i--) {
                try {
                    begun.get(i).answered(status);
                } catch (RuntimeException e) {
                    failed(e);
                }
            }
        }

        @Override
        public Optional<String> trace() {
            return begun.stream().flatMap(each -> each.trace().stream()).findFirst();
        }
    }
}
