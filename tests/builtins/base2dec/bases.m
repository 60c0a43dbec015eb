% Bases from 2 to 36, or symbols.
%@ source: docs base2dec
assert(base2dec('212', 3) == 23 && base2dec('yyyzx', 'xyz') == 123)
