package dev.yidi.ports;

import dev.yidi.core.hall.DutyRoster;
import dev.yidi.core.hall.Errand;
import dev.yidi.core.hall.ServiceDirectory;
import dev.yidi.core.place.Division;
import dev.yidi.core.place.DivisionCode;
import dev.yidi.core.place.Territory;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Tells everybody what there is; see {@link ServiceGuide}. */
record GuideService(Settings settings) implements ServiceGuide {
    @Override
    public ServiceDirectory directory() {
        LocalDate today = LocalDate.ofInstant(settings.now(), settings.profile().zone());
        return ServiceDirectory.on(settings.profile(), settings.calendar(), today);
    }

    @Override
    public ServiceDirectory directory(Errand errand, Optional<DivisionCode> place) {
        ServiceDirectory about = directory().about(settings.profile(), errand);
        return place.map(where -> about.at(settings.profile(), where)).orElse(about);
    }

    @Override
    public List<GuidePlace> places(Optional<DivisionCode> place) {
        Territory territory = settings.profile().territory();
        DivisionCode outer = place.orElseGet(() -> territory.root().code());
        return today(territory, outer).stream()
                .sorted(Comparator.comparing(each -> each.code().value()))
                .map(each -> new GuidePlace(each, !today(territory, each.code()).isEmpty()))
                .toList();
    }

    private List<Division> today(Territory territory, DivisionCode outer) {
        LocalDate today = LocalDate.ofInstant(settings.now(), settings.profile().zone());
        return territory.knows(outer)
                ? territory.children(outer).stream()
                        .filter(each -> each.validity().contains(today))
                        .toList()
                : List.of();
    }

    @Override
    public DutyRoster duty(LocalDate day) {
        return DutyRoster.on(settings.profile(), settings.calendar(), day);
    }
}
