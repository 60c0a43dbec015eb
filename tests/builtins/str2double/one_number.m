% One number, real or complex; anything else is NaN.
%@ source: docs str2double; spec 29.17
assert(str2double('1e3') == 1000 && str2double('1,000') == 1000 && str2double(' 12 ') == 12 && str2double('2+3i') == 2+3i)
assert(isnan(str2double('abc')) && isnan(str2double('')) && isnan(str2double('1 2')) && isnan(str2double(5)))
assert(isequaln(str2double({'1', 'x'}), [1 NaN]) && isequal(str2double(["1" "2"]), [1 2]) && isequal(str2double(['1'; '2']), [1; 2]))
