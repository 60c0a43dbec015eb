% Text becomes a number only as a whole.
%@ source: language.md 29.17
assert(str2double('1e3') == 1000 && str2double('1,000') == 1000 && str2double(' 12 ') == 12 && str2double('-Inf') == -Inf && str2double('.5') == 0.5)
assert(isnan(str2double('abc')) && isnan(str2double('')) && isnan(str2double('1 2')) && isnan(str2double('1e')) && isnan(str2double('--1')))
assert(isequaln(str2double({'1', 'x'; '2', '3'}), [1 NaN; 2 3]) && str2double('2+3i') == 2 + 3i && isequal(str2num('[1 2]*2'), [2 4]))
