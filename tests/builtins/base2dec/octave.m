% Cells give a column; Octave's messages.
%@ source: octave-cli 7.3
%@ compat: octave
assert(base2dec({'A1', '1A'}, 16), [161; 26])
try, base2dec('11', '1231'), catch e, disp(e.message), end
try, base2dec('11', ones(2)), catch e, disp(e.message), end
try, base2dec('11', 1), catch e, disp(e.message), end
try, bin2dec(1), catch e, disp(e.message), end
%| base2dec: symbols representing digits must be unique
%| base2dec: cannot convert from several bases at once
%| base2dec: BASE must be between 2 and 36, or a string of symbols
%| base2dec: S must be a string or cellstring
