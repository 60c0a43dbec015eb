% The subscript that is wrong is shown in its place.
%@ source: octave-cli 7.3
%@ compat: octave
sub2ind([10 10 10], 1, 11, 1)
%@ error: Octave:index-out-of-bounds "index (_,11,_): out of bound 10 (dimensions are 10x10x10)"
