% Division by zero gives infinities and NaN without error.
%@ source: language.md 15.13
assert(1/0 == Inf && -1/0 == -Inf && isnan(0/0) && isequal([1 -1]./0, [Inf -Inf]) && mod(5, 0) == 5 && 0^0 == 1)
