% Control characters have codes below 32, and 127.
%@ source: octave-cli 7.3
assert(isequal(iscntrl(char([9 65 127])), logical([1 0 1])))
