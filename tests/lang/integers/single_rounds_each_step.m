% Single arithmetic rounds every step to single.
%@ source: language.md 15.23
assert(single(16777216) + single(1) == single(16777216) && single(0.1) ~= 0.1)
assert(single(1)/3 == single(1/3) && isa(single(1) + 2, 'single') && isa(pi * single(1), 'single'))
x = single(0); for k = 1:10, x = x + 0.1; end
assert(x ~= single(1) && abs(x - 1) < 1e-6)
