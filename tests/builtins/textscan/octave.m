% In Octave the next line goes on with a row; messages.
%@ source: octave-cli 7.3
%@ compat: octave
c = textscan(sprintf('1,2,3\n4,5\n6,7,8'), '%f %f %f', 'delimiter', ',');
assert(c, {[1; 4; 7], [2; 5; 8], [3; 6]})
try, textscan('1', '%f', 'foo', 1), catch e, disp(e.message), end
try, textscan('1', '%k'), catch e, disp(e.message), end
try, textscan('1 x', '%f', 'returnonerror', 0), catch e, disp(e.message), end
try, textscan('1', 'foo'), catch e, disp(e.message), end
try, textscan('1', '%f', 'endofline', 3), catch e, disp(e.message), end
%| textscan: unrecognized option 'foo'
%| textscan: '%k' is not a valid format specifier
%| textscan: Read error in field 1 of row 2
%| textscan: no valid format conversion specifiers
%| textscan: EndOfLine must be at most one character or '\r\n'
