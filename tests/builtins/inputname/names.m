% A variable has a name, an expression has none.
%@ source: language.md 6.10
abc = 1;
assert(strcmp(name(abc), 'abc') && isempty(name(abc + 1)))
function s = name(x)
  s = inputname(1);
end
