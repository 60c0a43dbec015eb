% Characters are counted, missing strings have none.
%@ source: docs strlength
assert(isequal(strlength(["a" "bcd"]), [1 3]) && strlength('é') == 1 && isnan(strlength(string(missing))))
