package dev.yidi.ports;

import dev.yidi.core.OrganId;
import dev.yidi.core.WindowId;
import dev.yidi.core.appointment.AppointmentDay;
import dev.yidi.core.appointment.Slot;
import dev.yidi.core.appointment.Slots;
import dev.yidi.core.desk.Window;
import dev.yidi.core.hall.WindowGuide;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Works out which slots are free 号源. Nothing of who booked is read for it. */
final class Offers {
    private final FileReader reader;
    private final Settings settings;

    Offers(FileReader reader, Settings settings) {
        this.reader = reader;
        this.settings = settings;
    }

    /** The free slots, the earliest first, and of one time specialist windows before undifferentiated ones. */
    List<Offer> of(OfferQuery query) {
        Instant now = settings.now();
        LocalDate today = LocalDate.ofInstant(now, settings.profile().zone());
        LocalDate last = today.plusDays(settings.profile().hall().appointments().daysAhead());
        List<Offer> offers = new ArrayList<>();
        List<Window> windows = windows(query);
        for (int i = 0; i < query.days(); i++) {
            LocalDate day = query.from().plusDays(i);
            if (!day.isBefore(today) && !day.isAfter(last)) {
                windows.forEach(window -> offers.addAll(free(window, day, now)));
            }
        }
        offers.sort(Comparator.comparing(Offer::from));
        return List.copyOf(offers);
    }

    /** The slots of {@code window} on {@code day}, as the county is now. */
    Slots slots(WindowId window, LocalDate day) {
        return Slots.on(settings.profile(), settings.calendar(), window, day);
    }

    private List<Window> windows(OfferQuery query) {
        return settings.profile().windows().stream()
                .filter(window -> WindowGuide.takes(settings.profile(), window, query.errand()))
                .filter(window -> query.window().map(window.id()::equals).orElse(true))
                .filter(window -> query.organ()
                        .map(organ -> current(window).equals(Optional.of(current(organ))))
                        .orElse(true))
                .sorted(Comparator.comparing(Window::undifferentiated))
                .toList();
    }

    private Optional<OrganId> current(Window window) {
        return window.organ().map(this::current);
    }

    private OrganId current(OrganId organ) {
        return settings.profile().organs().knows(organ)
                ? settings.profile().organs().currentOf(organ)
                : organ;
    }

    private List<Offer> free(Window window, LocalDate day, Instant now) {
        Slots slots = slots(window.id(), day);
        if (slots.all().isEmpty()) {
            return List.of();
        }
        Optional<AppointmentDay> booked = reader.openBlind(
                        KeptRegisters.APPOINTMENT, AppointmentBook.idOf(window.id(), day))
                .map(OpenFile::file);
        return slots.all().stream()
                .filter(slot -> slot.from().isAfter(now))
                .map(slot -> offer(window, day, slot, room(booked, slots, slot)))
                .filter(offer -> offer.free() > 0)
                .toList();
    }

    private static int room(Optional<AppointmentDay> booked, Slots slots, Slot slot) {
        return booked.map(day -> day.room(slots, slot)).orElse(slots.bookable());
    }

    private static Offer offer(Window window, LocalDate day, Slot slot, int free) {
        return new Offer(window.id(), window.name(), day, slot.from(), slot.until(), free);
    }
}
