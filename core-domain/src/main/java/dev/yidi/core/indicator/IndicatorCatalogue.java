package dev.yidi.core.indicator;

import dev.yidi.core.Fault;
import dev.yidi.core.InvalidInputException;
import dev.yidi.core.YidiException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Every figure in words 指标目录, and what counts where a county has chosen nothing. Immutable and thread-safe.
 *
 * <p>Read from {@code indicators.txt}: blocks of lines with a keyword and the rest; {@code #} begins a note. The block
 * {@code options} has the choices, each block {@code indicator} one figure with {@code name}, {@code formula},
 * {@code standing}, {@code source} and {@code options}.
 */
public final class IndicatorCatalogue {
    private static final IndicatorCatalogue SHIPPED = read(shippedText());

    private final Map<IndicatorId, Indicator> indicators;
    private final CatalogueBlock options;

    private IndicatorCatalogue(Map<IndicatorId, Indicator> indicators, CatalogueBlock options) {
        this.indicators = indicators;
        this.options = options;
    }

    /** The catalogue that is shipped. */
    public static IndicatorCatalogue shipped() {
        return SHIPPED;
    }

    /**
     * Reads a catalogue.
     *
     * @throws InvalidInputException naming every faulty line, and every figure that is missing
     */
    public static IndicatorCatalogue read(String text) {
        List<Fault> faults = new ArrayList<>();
        Map<IndicatorId, Indicator> found = new EnumMap<>(IndicatorId.class);
        CatalogueBlock choices = CatalogueBlock.EMPTY;
        for (CatalogueBlock block : CatalogueBlock.all(text, faults)) {
            if (block.isOptions()) {
                choices = block;
                block.options(ZoneOffset.UTC, faults);
            } else {
                block.indicator(faults).ifPresent(entry -> found.put(entry.id(), entry));
            }
        }
        for (IndicatorId id : IndicatorId.values()) {
            if (!found.containsKey(id)) {
                faults.add(new Fault("indicators", "indicator.missing", "expected the figure " + id + ", found none"));
            }
        }
        if (choices.equals(CatalogueBlock.EMPTY)) {
            faults.add(new Fault("indicators", "indicator.missing", "expected a block of options, found none"));
        }
        if (!faults.isEmpty()) {
            throw new InvalidInputException("indicators", faults);
        }
        return new IndicatorCatalogue(found, choices);
    }

    /** Every figure, in the order of {@link IndicatorId}. */
    public List<Indicator> all() {
        return List.copyOf(indicators.values());
    }

    /** The figure {@code id} in words. */
    public Indicator get(IndicatorId id) {
        return Objects.requireNonNull(indicators.get(id));
    }

    /** What counts where a county has chosen nothing, for days that begin in {@code zone}. */
    public IndicatorOptions options(ZoneId zone) {
        return options.options(zone, new ArrayList<>()).orElseThrow();
    }

    private static String shippedText() {
        try (InputStream in = IndicatorCatalogue.class.getResourceAsStream("indicators.txt")) {
            if (in == null) {
                throw new YidiException(
                        "expected the shipped text indicators.txt, found none; maybe the jar is incomplete");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new YidiException("the shipped text indicators.txt cannot be read", e);
        }
    }
}
