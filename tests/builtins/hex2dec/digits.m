% Either case; a column for rows.
%@ source: docs hex2dec
assert(hex2dec('FF') == 255 && hex2dec('ff') == 255 && isequal(hex2dec(['0F'; '10']), [15; 16]))
hex2dec('xyz')
%@ error: MATLAB:hex2dec:IllegalHexadecimal
