% Decimal literals round to the nearest double.
%@ source: language.md 1.11
assert(0.1 + 0.2 ~= 0.3)
assert(1e400 == Inf && 1e-400 == 0)
assert(9007199254740993 == 9007199254740992)
assert(4.9e-324 > 0)
