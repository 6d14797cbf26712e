package org.newsclaims.e2e.manifest;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** Settings as the sources declare them, read with the compiler's own parser, comments included. */
final class DeclaredSettings {
    /**
     * A setting.
     *
     * @param usual its default as written; empty where there is none
     * @param least empty where no range is declared, as is {@code most}
     * @param meaning its comment
     */
    record Setting(String key, String type, String usual, String least, String most, String unit, String meaning) {}

    private static final Pattern LINK = Pattern.compile("\\{@link #(\\w+)(?:\\(\\))?}");

    private final DocTrees trees;
    private final CompilationUnitTree unit;
    private final Map<String, ClassTree> groups = new HashMap<>();
    private final List<Setting> found = new ArrayList<>();

    private DeclaredSettings(DocTrees trees, CompilationUnitTree unit) {
        this.trees = trees;
        this.unit = unit;
    }

    /** Those of a file with one configuration mapping, in the order of the file. */
    static List<Setting> of(Path source) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task =
                    (JavacTask) compiler.getTask(null, files, null, null, null, files.getJavaFileObjects(source));
            CompilationUnitTree unit = task.parse().iterator().next();
            ClassTree mapping = (ClassTree) unit.getTypeDecls().get(0);
            DeclaredSettings settings = new DeclaredSettings(DocTrees.instance(task), unit);
            settings.collect(
                    mapping, settings.argument(mapping.getModifiers().getAnnotations(), "ConfigMapping", "prefix"));
            return settings.found;
        }
    }

    private void collect(ClassTree mapping, String prefix) {
        for (Tree member : mapping.getMembers()) {
            if (member instanceof ClassTree group) {
                groups.put(group.getSimpleName().toString(), group);
            }
        }
        for (Tree member : mapping.getMembers()) {
            if (member instanceof MethodTree setting) {
                String key = prefix + "." + kebab(setting.getName().toString());
                ClassTree group = groups.get(setting.getReturnType().toString());
                if (group != null && group.getKind() == Tree.Kind.INTERFACE) {
                    collect(group, key);
                } else {
                    found.add(setting(setting, key));
                }
            }
        }
    }

    private Setting setting(MethodTree setting, String key) {
        List<? extends AnnotationTree> annotations = setting.getModifiers().getAnnotations();
        return new Setting(
                key,
                setting.getReturnType().toString(),
                argument(annotations, "WithDefault", "value"),
                argument(annotations, "AllowedRange", "least"),
                argument(annotations, "AllowedRange", "most"),
                argument(annotations, "AllowedRange", "unit"),
                comment(setting));
    }

    private String comment(MethodTree setting) {
        String comment = trees.getDocComment(TreePath.getPath(unit, setting));
        return comment == null
                ? ""
                : LINK.matcher(comment)
                        .replaceAll(link -> "`" + kebab(link.group(1)) + "`")
                        .replaceAll("\\{@code ([^}]*)}", "`$1`")
                        .replaceAll("\\s+", " ")
                        .strip();
    }

    private String argument(List<? extends AnnotationTree> annotations, String type, String name) {
        return annotations.stream()
                .filter(annotation -> annotation.getAnnotationType().toString().equals(type))
                .flatMap(annotation -> annotation.getArguments().stream())
                .map(argument -> value(argument, name))
                .collect(Collectors.joining());
    }

    /** An argument without a name is {@code value}. */
    private static String value(Tree argument, String name) {
        Tree value = argument;
        String named = "value";
        if (argument instanceof AssignmentTree assignment) {
            named = assignment.getVariable().toString();
            value = assignment.getExpression();
        }
        return named.equals(name) ? String.valueOf(((LiteralTree) value).getValue()) : "";
    }

    private static String kebab(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
