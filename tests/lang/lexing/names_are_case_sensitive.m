% Names differ by case and may hold digits and underscores.
%@ source: language.md 1.2
Abc = 1; abc = 2; a_b2 = 3;
assert(Abc == 1 && abc == 2 && a_b2 == 3)
