% Limits and spacings are given per class.
%@ source: language.md 15.10
assert(eps == 2^-52 && eps(1000) == 2^-43 && isa(eps('single'), 'single') && eps(0) == 2^-1074)
assert(intmax == int32(2147483647) && intmin('int8') == -128 && flintmax == 2^53 && realmin == 2^-1022 && realmax < Inf)
