% A literal that its class can't hold (1.9).
%@ source: spec 1.9
x = 0x1FFu8; y = 0x11112222333344445; z = 0b111111111s8; w = 0xFFs8;
%@ error: 3:5-3:12 "Hexadecimal or binary value exceeds the range of its type."
%@ error: 3:18-3:37 "Hexadecimal or binary value exceeds the range of its type."
%@ error: 3:43-3:56 "Hexadecimal or binary value exceeds the range of its type."
