% A missing string is unequal to itself and stays missing.
%@ source: language.md 17.8
m = string(missing);
assert(ismissing(m) && ~(m == m) && ismissing(m + "a") && isequal(ismissing(["a" m]), [false true]) && isnan(strlength(m)))
