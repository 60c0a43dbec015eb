% A string of one element.
%@ source: docs isStringScalar
assert(isStringScalar("a") && ~isStringScalar(["a" "b"]) && ~isStringScalar('a'))
