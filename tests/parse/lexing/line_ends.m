x = 1;
y = [1 2
3 4];
if x
 z = 3;
end
% CRLF ends a line (1.1).
