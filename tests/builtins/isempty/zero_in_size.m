% An array with a zero length is empty.
%@ source: octave-cli 7.3
assert(isempty([]) && isempty('') && isempty({}) && isempty(zeros(0,3)) && ~isempty(0))
