package dev.yidi.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.yidi.rest.guard.StreamRules;
import dev.yidi.rest.http.Bodies;
import dev.yidi.rest.http.ProblemKind;
import dev.yidi.rest.live.Streamed;
import dev.yidi.rest.staff.Sender;
import dev.yidi.rest.staff.Takes;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The documents say what is served, no more and no less. */
class OpenApiTest {
    private static Served served;

    @BeforeAll
    static void serve() {
        served = new Served();
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    static List<ApiDocument> documents() {
        return List.of(ApiDocument.STAFF, ApiDocument.CITIZEN);
    }

    /** The methods that are served, by what they are asked for as. */
    @SuppressWarnings("deprecation")
    private static Map<String, Method> methods(ApiDocument api) {
        String side = api == ApiDocument.STAFF ? "api/v1/staff" : "api/v1/citizen";
        Map<String, Method> methods = new TreeMap<>();
        YidiApplication application = RestApi.builder()
                .yidi(served.yidi)
                .identities(credentials -> Optional.empty())
                .validator(Served.VALIDATOR)
                .changes(StreamRules.usual())
                .build();
        for (Object part : application.getSingletons()) {
            Path base = part.getClass().getAnnotation(Path.class);
            if (base != null && base.value().startsWith(side)) {
                for (Method method : part.getClass().getDeclaredMethods()) {
                    verb(method).ifPresent(verb -> methods.put(verb + " /" + base.value() + below(method), method));
                }
            }
        }
        return methods;
    }

    private static Optional<String> verb(Method method) {
        return method.isAnnotationPresent(GET.class)
                ? Optional.of("GET")
                : method.isAnnotationPresent(POST.class) ? Optional.of("POST") : Optional.empty();
    }

    private static String below(Method method) {
        Path path = method.getAnnotation(Path.class);
        return path == null ? "" : "/" + path.value();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void every_method_that_is_served_is_documented_and_the_other_way_round(ApiDocument api) {
        assertThat(api.operations().keySet())
                .containsExactlyInAnyOrderElementsOf(methods(api).keySet());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void every_method_is_documented_with_its_parameters(ApiDocument api) {
        methods(api).forEach((name, method) -> {
            Map<String, String> documented = new TreeMap<>();
            api.operations().get(name).path("parameters").forEach(each -> {
                JsonNode parameter = api.resolved(each);
                documented.put(
                        parameter.path("in").asText() + " "
                                + parameter.path("name").asText(),
                        parameter.path("required").asText());
            });
            assertThat(documented).as(name).isEqualTo(parameters(name, method));
        });
    }

    private static Map<String, String> parameters(String name, Method method) {
        Map<String, String> parameters = new TreeMap<>();
        boolean read = name.startsWith("GET");
        boolean asks = name.matches("POST .*/(suggestions|searches|inquiries|checks)");
        List<Class<?>> types = List.of(method.getParameterTypes());
        if (read) {
            parameters.put(isStream(method) ? "header Last-Event-ID" : "header If-None-Match", "false");
        }
        if (types.contains(Sender.class) || types.contains(HttpHeaders.class)) {
            parameters.put("header Accept-Language", "false");
        }
        if (!read && !asks) {
            parameters.put("header Idempotency-Key", "true");
            if (types.contains(Sender.class)) {
                parameters.put("header On-Behalf-Of", "false");
            }
            if (name.contains("{id}")) {
                parameters.put("header If-Match", "true");
            }
        }
        if (takesFile(method)) {
            parameters.put("header Content-Disposition", "true");
            if (!types.contains(Sender.class)) {
                parameters.put("header Query-Code", "true");
                parameters.put("header Second-Factor", "true");
            }
        }
        for (Parameter parameter : method.getParameters()) {
            PathParam path = parameter.getAnnotation(PathParam.class);
            if (path != null) {
                parameters.put("path " + path.value(), "true");
                assertThat(name).contains("{" + path.value() + "}");
            }
        }
        Takes takes = method.getAnnotation(Takes.class);
        if (takes != null) {
            Arrays.stream(takes.value().getRecordComponents())
                    .forEach(component -> parameters.put(
                            "query " + component.getName(), String.valueOf(isRequired(component.getType()))));
        }
        return parameters;
    }

    /** Whether the body of a method is a file. */
    private static boolean takesFile(Method method) {
        Consumes consumes = method.getAnnotation(Consumes.class);
        return consumes != null && List.of(consumes.value()).contains("application/octet-stream");
    }

    /** Whether a method hands a file out. */
    private static boolean isFile(Method method) {
        Produces produces = method.getAnnotation(Produces.class);
        return produces != null && List.of(produces.value()).contains("application/octet-stream");
    }

    private static boolean isStream(Method method) {
        return method.isAnnotationPresent(Streamed.class);
    }

    private static boolean isRequired(Class<?> type) {
        return type != Optional.class && type != List.class && type != boolean.class;
    }

    @ParameterizedTest
    @MethodSource("documents")
    void every_query_parameter_is_documented_with_its_form(ApiDocument api) {
        methods(api).forEach((name, method) -> {
            Takes takes = method.getAnnotation(Takes.class);
            if (takes != null) {
                Map<String, JsonNode> expected = DocumentedTypes.properties(takes.value());
                api.operations().get(name).path("parameters").forEach(each -> {
                    if (each.path("in").asText().equals("query")) {
                        String parameter = each.path("name").asText();
                        assertThat(each.path("schema"))
                                .as(name + " " + parameter)
                                .isEqualTo(expected.get(parameter));
                    }
                });
            }
        });
    }

    @ParameterizedTest
    @MethodSource("documents")
    void every_method_is_documented_with_its_bodies(ApiDocument api) {
        methods(api).forEach((name, method) -> {
            JsonNode operation = api.operations().get(name);
            Optional<Class<?>> body = Arrays.stream(method.getParameterTypes())
                    .filter(type -> type.isRecord() && type.getSimpleName().endsWith("Request"))
                    .findFirst();
            assertThat(operation
                            .at("/requestBody/content/application~1json/schema/$ref")
                            .asText())
                    .as(name)
                    .isEqualTo(body.map(DocumentedTypes::reference).orElse(""));
            assertThat(operation.at("/requestBody/content").has("application/octet-stream"))
                    .as(name)
                    .isEqualTo(takesFile(method));
            assertThat(operation.at("/responses/200/content").has("application/octet-stream"))
                    .as(name)
                    .isEqualTo(isFile(method));
            assertThat(operation
                            .at("/responses/200/content/text~1event-stream/x-data/$ref")
                            .asText())
                    .as(name)
                    .isEqualTo(
                            isStream(method)
                                    ? DocumentedTypes.reference(
                                            method.getAnnotation(Streamed.class).value())
                                    : "");
            if (method.getReturnType().isRecord()) {
                String status =
                        dev.yidi.rest.http.Created.class.isAssignableFrom(method.getReturnType()) ? "201" : "200";
                assertThat(operation
                                .path("responses")
                                .path(status)
                                .at("/content/application~1json/schema/$ref")
                                .asText())
                        .as(name)
                        .isEqualTo(DocumentedTypes.reference(method.getReturnType()));
            }
        });
    }

    @ParameterizedTest
    @MethodSource("documents")
    void the_schemas_are_those_of_the_types_and_no_others(ApiDocument api) {
        Set<Class<?>> roots = new java.util.LinkedHashSet<>();
        roots.add(dev.yidi.rest.http.ProblemBody.class);
        methods(api).values().forEach(method -> {
            Stream.concat(Stream.of(method.getReturnType()), Arrays.stream(method.getParameterTypes()))
                    .filter(Class::isRecord)
                    .forEach(roots::add);
            Optional.ofNullable(method.getAnnotation(Streamed.class))
                    .map(Streamed::value)
                    .ifPresent(roots::add);
            Optional.ofNullable(method.getAnnotation(Takes.class)).map(Takes::value).stream()
                    .flatMap(type -> DocumentedTypes.used(type).stream())
                    .forEach(roots::add);
        });
        Map<String, JsonNode> expected = DocumentedTypes.schemas(roots);
        Map<String, JsonNode> documented = new TreeMap<>();
        api.json()
                .at("/components/schemas")
                .properties()
                .forEach(schema ->
                        documented.put(schema.getKey(), DocumentedTypes.withoutDescriptions(schema.getValue())));
        assertThat(documented.keySet()).isEqualTo(expected.keySet());
        expected.forEach(
                (name, schema) -> assertThat(documented.get(name)).as(name).isEqualTo(schema));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void every_operation_parameter_and_property_is_described(ApiDocument api) {
        List<String> ids = new ArrayList<>();
        api.operations().forEach((name, operation) -> {
            ids.add(operation.path("operationId").asText());
            assertThat(operation.path("summary").asText()).as(name).isNotBlank();
            assertThat(operation.path("description").asText())
                    .as(name)
                    .isNotBlank()
                    .endsWith(".");
            assertThat(operation.path("tags").size()).as(name).isOne();
            operation
                    .path("parameters")
                    .forEach(parameter -> assertThat(
                                    api.resolved(parameter).path("description").asText())
                            .as(name)
                            .isNotBlank());
        });
        assertThat(ids).doesNotHaveDuplicates().doesNotContain("");
        api.json().at("/components/schemas").properties().forEach(schema -> {
            assertThat(schema.getValue().path("description").asText())
                    .as(schema.getKey())
                    .isNotBlank();
            schema.getValue()
                    .path("properties")
                    .properties()
                    .forEach(property -> assertThat(
                                    property.getValue().path("description").asText())
                            .as(schema.getKey() + "." + property.getKey())
                            .isNotBlank());
        });
        Set<String> tags = new TreeSet<>(api.json().path("tags").findValuesAsText("name"));
        api.operations()
                .values()
                .forEach(operation ->
                        assertThat(tags).contains(operation.at("/tags/0").asText()));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void every_operation_names_the_problems_it_can_end_in(ApiDocument api) {
        Map<String, Method> methods = methods(api);
        api.operations().forEach((name, operation) -> {
            Set<String> expected = new TreeSet<>(Set.of("405", "406", "429", "500"));
            boolean own = !name.endsWith("openapi.json");
            boolean read = name.startsWith("GET");
            boolean command = !read && !name.matches("POST .*/(suggestions|searches|inquiries|checks)");
            if (own) {
                expected.addAll(Set.of("400", "404", "503"));
            }
            if (own && api == ApiDocument.STAFF) {
                expected.addAll(Set.of("401", "403"));
            }
            if (!read) {
                expected.addAll(Set.of("413", "415"));
            }
            if (command || isFile(methods.get(name)) || name.matches(".*/(advice|litigation-rate|agreement)")) {
                expected.add("422");
            }
            if (command && name.contains("{id}")) {
                expected.addAll(Set.of("412", "428"));
            }
            Set<String> documented = new TreeSet<>();
            operation.path("responses").fieldNames().forEachRemaining(documented::add);
            documented.removeIf(status -> status.compareTo("400") < 0);
            assertThat(documented).as(name).isEqualTo(expected);
        });
    }

    @ParameterizedTest
    @MethodSource("documents")
    void every_problem_lists_the_codes_it_may_have(ApiDocument api) {
        List<String> described = new ArrayList<>();
        api.json().at("/components/responses").properties().forEach(response -> {
            JsonNode problem = response.getValue().at("/content/application~1problem+json");
            if (!problem.isMissingNode()) {
                List<String> codes = new ArrayList<>();
                response.getValue().path("x-problem-codes").forEach(code -> codes.add(code.asText()));
                assertThat(codes)
                        .as(response.getKey())
                        .isEqualTo(Arrays.stream(ProblemKind.values())
                                .filter(kind -> kind.status()
                                        == problem.at("/example/status").asInt())
                                .map(ProblemKind::code)
                                .toList());
                assertThat(codes)
                        .as(response.getKey())
                        .contains(problem.at("/example/code").asText());
                described.addAll(codes);
            }
        });
        assertThat(described).hasSizeGreaterThan(10);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void every_reference_leads_somewhere_and_every_component_is_used(ApiDocument api) {
        List<String> references = api.json().findValuesAsText("$ref");
        assertThat(references).isNotEmpty();
        references.forEach(
                reference -> assertThat(api.json().at(reference.substring(1)).isMissingNode())
                        .as(reference)
                        .isFalse());
        for (String kind : List.of("parameters", "headers", "responses", "schemas")) {
            api.json()
                    .path("components")
                    .path(kind)
                    .fieldNames()
                    .forEachRemaining(name -> assertThat(references).contains("#/components/" + kind + "/" + name));
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void every_body_has_an_example_that_keeps_to_its_schema(ApiDocument api) {
        Map<String, JsonNode> contents = new LinkedHashMap<>();
        api.operations().forEach((name, operation) -> {
            contents.put(name, operation.at("/requestBody/content/application~1json"));
            operation
                    .path("responses")
                    .properties()
                    .forEach(response -> api.resolved(response.getValue())
                            .path("content")
                            .forEach(content -> contents.put(name + " " + response.getKey(), content)));
        });
        contents.forEach((name, content) -> {
            if (content.at("/schema/$ref").isTextual()) {
                assertThat(content.has("example")).as(name).isTrue();
                assertThat(api.faults(content.path("schema"), content.path("example")))
                        .as(name)
                        .isEmpty();
            }
        });
        assertThat(contents).hasSizeGreaterThan(15);
    }

    @Test
    void every_example_of_a_request_is_taken_as_it_stands() {
        List<String> refused = new ArrayList<>();
        for (ApiDocument api : documents()) {
            methods(api).forEach((name, method) -> {
                Arrays.stream(method.getParameterTypes())
                        .filter(type -> type.isRecord() && type.getSimpleName().endsWith("Request"))
                        .forEach(type -> {
                            JsonNode example =
                                    api.operations().get(name).at("/requestBody/content/application~1json/example");
                            refused.addAll(Examples.refused(new Bodies(Served.VALIDATOR), type, example, name));
                        });
            });
        }
        assertThat(refused).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void the_documents_are_of_the_version_of_the_project(ApiDocument api) throws IOException {
        Matcher version = Pattern.compile("<version>([0-9.]+)(-SNAPSHOT)?</version>")
                .matcher(Files.readString(java.nio.file.Path.of("pom.xml")));
        assertThat(version.find()).isTrue();
        assertThat(api.json().at("/info/version").asText()).isEqualTo(version.group(1));
    }

    @Test
    void both_documents_are_served_to_everybody() {
        Caller nobody = Caller.citizen(served);
        Reply staff = nobody.get("api/v1/staff/openapi.json");
        assertThat(staff.json()).isEqualTo(ApiDocument.STAFF.json());
        assertThat(nobody.get("api/v1/citizen/openapi.json").json()).isEqualTo(ApiDocument.CITIZEN.json());
        assertThat(nobody.with("If-None-Match", staff.header("ETag"))
                        .get("api/v1/staff/openapi.json")
                        .status())
                .isEqualTo(304);
        assertThat(staff.json().path("openapi").asText()).isEqualTo("3.1.0");
    }

    @Test
    void the_citizens_document_knows_nothing_of_the_staff_side() {
        String text = ApiDocument.CITIZEN.json().toString();
        assertThat(text)
                .doesNotContain("api/v1/staff")
                .doesNotContain("bearer")
                .doesNotContain("officer")
                .doesNotContain("OrganRef");
    }
}
