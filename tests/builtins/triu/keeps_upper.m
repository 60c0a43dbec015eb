% triu clears what lies below a diagonal.
%@ source: octave-cli 7.3
assert(isequal(triu(magic(3),1),[0 1 6;0 0 7;0 0 0]) && isequal(triu(ones(3,2)),[1 1;0 1;0 0]))
