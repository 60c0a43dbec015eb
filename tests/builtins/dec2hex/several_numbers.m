% Rows are as long as the longest; texts of digits give the numbers again.
%@ source: docs dec2hex, hex2dec
assert(isequal(dec2hex([1 255 16]), ['01'; 'FF'; '10']) && isequal(dec2hex(10, 4), '000A') && isequal(dec2hex(7), '7'))
assert(isequal(dec2hex([]), '') && isequal(dec2hex({1, 300}), ['001'; '12C']))
assert(isequal(dec2bin([1; 2], 3), ['001'; '010']))
assert(hex2dec('FF') == 255 && hex2dec(' f f ') == 255 && hex2dec('0x1F') == 31)
assert(hex2dec('A') == 10 && isempty(hex2dec('')))
assert(isequal(hex2dec({'a'; '0B'}), [10; 11]) && isequal(hex2dec(['1A'; 'FF']), [26; 255]) && bin2dec('1 01') == 5)
assert(hex2dec('1FFFFFFFFFFFFFF') == 144115188075855871 && base2dec('zz', 36) == 1295 && dec2base(1295, 36) == "ZZ")
try, hex2dec('12G'), catch e, disp(e.identifier), end
%| MATLAB:hex2dec:IllegalHexadecimal
