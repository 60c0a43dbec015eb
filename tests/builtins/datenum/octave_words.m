% Octave's message for a text that is no date.
%@ source: octave-cli 7.3
%@ compat: octave
try, datenum('xx'), catch e, disp(e.message), end
%| datevec: none of the standard formats match the DATE string
