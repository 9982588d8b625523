package dev.yidi.example.center.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Looks at the screens of a browser, as far as eyes and axe-core have to. */
final class Looks {
    private static final Path PICTURES = Path.of("target", "console");
    private static final String AXE = "META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";

    private static final boolean PICTURED = Boolean.getBoolean("yidi.pictures");

    /** What is shown settles within two frames; measuring lays a page out at once. */
    private static final String FRAMES = "new Promise(r => requestAnimationFrame(() => requestAnimationFrame(r)))";

    /** What is shown, but beyond the window or its own box. */
    private static final String BEYOND = "[...document.querySelectorAll('#app *:not(.unseen, .unseen *)')]"
            + ".filter(e => e.childElementCount === 0 && e.innerText).filter(e => { const b = e.getBoundingClientRect();"
            + " return b.bottom > innerHeight + 1 || b.right > innerWidth + 1 || b.top < -1 || b.left < -1 || e.scrollWidth > e.clientWidth + 1 && e.clientWidth > 0; })"
            + ".map(e => e.innerText)";

    /** Keys of words, and codes of the API. */
    private static final Pattern RAW = Pattern.compile("\\b[a-z]{2,}\\.[a-zA-Z][\\w.-]+|\\b[A-Z]{2,}_[A-Z_]+");

    private static final Pattern LATIN = Pattern.compile("\\b[A-Za-z]?[a-z]{3,}\\b");
    private static final Set<String> LATIN_ALLOWED = Set.of("English", "Ctrl", "Enter", "jpg", "version");

    /**
     * Chinese that is not marked as what the county or people wrote, and laws that are called in Chinese beside letters and documents, marked or
     * not; what the centre says anew in the language is waited for.
     */
    private static final String CHINESE = """
            (() => {
              const CHINESE = /[\\u3000-\\u303f\\u3400-\\u9fff\\uff00-\\uffef]/, LAW = /[法例定释则见]\\((19|20)\\d\\d\\)/;
              const found = () => {
                const texts = [], all = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
                while (all.nextNode()) {
                  const { data, parentElement: at } = all.currentNode;
                  const isUnmarked = CHINESE.test(data) && !at.closest('noscript, body [lang^=zh]');
                  if (isUnmarked || LAW.test(data) && !at.closest('p[lang], code[lang]')) texts.push(data.trim());
                }
                return texts;
              };
              const until = Date.now() + 5000;
              return new Promise((done) => {
                const look = () => { const texts = found(); if (texts.length && Date.now() < until) setTimeout(look, 100); else done(texts); };
                look();
              });
            })()""";

    private final Chromium browser;

    Looks(Chromium browser) throws IOException {
        this.browser = browser;
        Files.createDirectories(PICTURES);
    }

    /**
     * Looks at what is shown in both languages, both widths and large letters: nothing beside the page, nothing that is not in words of the language, nothing
     * severe for axe-core; and a picture of each where they are asked for.
     */
    void at(String screen) throws IOException {
        browser.run("if (!window.axe) {" + axe() + "}; 0");
        List<String> found = new ArrayList<>();
        for (String language : List.of("en", "zh")) {
            browser.run("import('/ui/i18n.js').then(m => m.speak('" + language + "'))");
            for (int width : List.of(1440, 390)) {
                browser.until("!document.body.innerText.includes('正在载入')");
                String seen = screen + "-" + language + "-" + width;
                browser.width(width, width == 390 ? 844 : 900);
                browser.run(FRAMES);
                large(true);
                fits(seen + "-large", found);
                accessible(seen + "-large", PICTURED, found);
                large(false);
                fits(seen, found);
                accessible(seen, PICTURED || language.equals("zh"), found);
            }
            found.addAll(unsaid(screen + "-" + language, language));
        }
        assertThat(found).as(screen).isEmpty();
    }

    /**
     * Looks at a screen that hangs on a wall, in both languages at once: all of it is seen at this size without scrolling, no text runs out of its box,
     * nothing severe for axe-core.
     */
    void hanging(String screen, int width, int height) throws IOException {
        browser.run("if (!window.axe) {" + axe() + "}; 0");
        browser.width(width, height);
        browser.run(FRAMES);
        String seen = screen + "-" + width + "x" + height;
        List<String> found = new ArrayList<>(unsaid(seen, "both"));
        fits(seen, found);
        browser.run(BEYOND).forEach(each -> found.add(seen + ": out of sight: " + each.asText()));
        severe().forEach(each -> found.add(seen + ": " + each.asText()));
        assertThat(found).as(screen).isEmpty();
    }

    private void large(boolean on) {
        browser.run("document.documentElement.classList.toggle('large', " + on + "); " + (PICTURED ? FRAMES : "0"));
    }

    /** In every build in Chinese and usual letters; in all four with pictures, since each look of axe-core takes about a second. */
    private void accessible(String seen, boolean isLookedAt, List<String> found) {
        if (isLookedAt) {
            severe().forEach(each -> found.add(seen + ": " + each.asText()));
        }
    }

    private void fits(String seen, List<String> found) throws IOException {
        if (browser.run("document.documentElement.scrollWidth > innerWidth").asBoolean()) {
            found.add(seen + ": wider than the window");
        }
        if (PICTURED) {
            browser.picture(PICTURES.resolve(seen + ".png"));
        }
    }

    /** What stands there that is no word of the language. */
    private List<String> unsaid(String seen, String language) {
        String text = browser.run("document.body.innerText").asText();
        Stream<String> raw = RAW.matcher(text).results().map(MatchResult::group);
        Stream<String> latin = language.equals("zh")
                ? LATIN.matcher(text).results().map(MatchResult::group).filter(each -> !LATIN_ALLOWED.contains(each))
                : Stream.of();
        Stream<String> chinese = language.equals("en") ? texts(CHINESE) : Stream.of();
        return Stream.of(raw, latin, chinese)
                .flatMap(each -> each)
                .map(each -> seen + ": not in words: " + each)
                .distinct()
                .toList();
    }

    private Stream<String> texts(String script) {
        return StreamSupport.stream(browser.run(script).spliterator(), false).map(JsonNode::asText);
    }

    private JsonNode severe() {
        browser.deaf(true);
        JsonNode found = browser.run("axe.run({preload: false, resultTypes: ['violations']}).then(r => r.violations"
                + ".filter(v => ['serious', 'critical'].includes(v.impact))"
                + ".map(v => v.id + ' ' + v.nodes.map(n => n.target.join(' ')).join(', ')))");
        browser.deaf(false);
        return found;
    }

    private static String axe() throws IOException {
        try (InputStream in = Looks.class.getClassLoader().getResourceAsStream(AXE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
