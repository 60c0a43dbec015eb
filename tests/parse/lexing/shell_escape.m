% A line that begins with an exclamation mark is a system command (1.20).
%@ source: spec 1.20
!ls -l 'unclosed ( [
x = ~1;
