% An exception lists its fields.
%@ source: display.md A14
e = MException('a:b', 'msg %d', 3)
%| e =
%|
%|   MException with properties:
%|
%|     identifier: 'a:b'
%|        message: 'msg 3'
%|          cause: {}
%|          stack: [0×1 struct]
%|     Correction: []
%|
