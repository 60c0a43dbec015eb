% A string serves wherever a name is expected.
%@ source: language.md 17.13
s.("f") = 1;
switch "on", case 'on', r = 1; otherwise, r = 0; end
assert(s.f == 1 && r == 1 && isfield(s, "f") && strcmp("a", 'a') && isa(1, "double"))
