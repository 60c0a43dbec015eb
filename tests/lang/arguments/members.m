% Set and range validators accept what they list and refuse the rest.
%@ source: language.md 8.6
mustBeMember('a', {'a', 'b'}); mustBeInRange(3, 1, 5); mustBeNonempty(1); mustBeNumeric(int8(1));
mustBeText("x"); mustBeTextScalar('x'); mustBeFinite([1 2]); mustBeNonnegative(0); mustBeReal(1);
n = 0;
try, mustBeMember('c', {'a', 'b'}); catch e, n = n + 1; end
try, mustBeInRange(9, 1, 5); catch e, n = n + 1; end
try, mustBeNumeric('a'); catch e, n = n + 1; end
try, mustBeFinite(Inf); catch e, n = n + 1; end
try, mustBePositive(0); catch e, n = n + 1; end
assert(n == 5 && strcmp(e.identifier, 'MATLAB:validators:mustBePositive') && strcmp(e.message, 'Value must be positive.'))
