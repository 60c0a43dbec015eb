% Whole strings compare in conditions.
%@ source: language.md 5.1
a = "yes";
if a == "yes", r = 1; else, r = 0; end
assert(r == 1 && any(["a" "b"] == "b") && ~(a == "no") && isequal(a, 'yes'))
