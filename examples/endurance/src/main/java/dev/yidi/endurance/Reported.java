package dev.yidi.endurance;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * A test that ran, as its report tells it 测试记录.
 *
 * @param suite the class whose report it stands in
 * @param owner the class it stands in itself, a nested one of a contract for instance
 * @param name the method
 * @param ending how it ended
 */
record Reported(String suite, String owner, String name, Ending ending) {
    /** How a test ended 结果. */
    enum Ending {
        PASSED,
        FAILED,
        SKIPPED
    }

    /** All that a report of Surefire tells. */
    static List<Reported> in(Path report) throws IOException {
        String suite =
                simple(report.getFileName().toString().replace("TEST-", "").replace(".xml", ""));
        List<Reported> all = new ArrayList<>();
        NodeList cases = parse(report).getElementsByTagName("testcase");
        for (int i = 0; i < cases.getLength(); i++) {
            if (cases.item(i) instanceof Element test) {
                all.add(new Reported(
                        suite, simple(test.getAttribute("classname")), test.getAttribute("name"), ending(test)));
            }
        }
        return all;
    }

    private static Ending ending(Element test) {
        if (has(test, "failure") || has(test, "error")) {
            return Ending.FAILED;
        }
        return has(test, "skipped") ? Ending.SKIPPED : Ending.PASSED;
    }

    private static boolean has(Element test, String name) {
        return test.getElementsByTagName(name).getLength() > 0;
    }

    private static Document parse(Path report) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            try (InputStream text = Files.newInputStream(report)) {
                return builder.parse(text);
            }
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException("a report: expected XML, found something else in " + report, e);
        }
    }

    private static String simple(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
