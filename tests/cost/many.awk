# many.awk -- writes a specification with enums and unions of 2,000 values, for cost.c: numbers without gaps, in even
# steps, and in uneven ones; and a tree of arrays. Many labels share an arm: C compilers take minutes for 2,000 arms inside a loop.
function kind(name, factor, square,    i, value) {
    printf "enum %s {\n", name
    for (i = 0; i < COUNT; i++)
        printf "    %s_%d = %d%s\n", name, i, i * factor + square * i * i, i < COUNT - 1 ? "," : ""
    printf "};\ntypedef %s %s_list<LIST_MAX>;\n", name, name
    printf "union %s_choice switch (%s which) {\n", name, name
    for (i = 0; i < COUNT; i++)
        printf i % 50 < 49 ? "case %s_%d:\n" : "case %s_%d: int of_%d;\n", name, i, i
    printf "};\ntypedef %s_choice %s_choices<LIST_MAX>;\n", name, name
    printf "union %s_text switch (%s which) {\n", name, name
    for (i = 0; i < COUNT; i++)
        printf i % 100 < 99 ? "case %s_%d:\n" : "case %s_%d: string of_%d<TEXT_MAX>;\n", name, i, i
    printf "};\ntypedef %s_text %s_texts<LIST_MAX>;\n", name, name
}
BEGIN {
    COUNT = 2000
    print "const LIST_MAX = 1048576;\nconst TEXT_MAX = 100;"
    kind("dense", 1, 0)
    kind("even", 100, 0)
    kind("uneven", 3, 1)
    print "struct branch {\n    int leaf;\n    branch branches<LIST_MAX>;\n};"
}
