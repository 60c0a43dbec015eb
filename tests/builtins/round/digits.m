% round keeps digits behind the point, or significant ones.
%@ source: MATLAB documentation
assert(round(3.14159,2) == 3.14 && round(1234,2,'significant') == 1200 && round(1255,-1) == 1260)
