/// The rules of SARIF 2.1.0 (OASIS, sections 3.13 to 3.50) for what the printer writes: every object
/// is closed and holds only properties that the standard has, with their types and limits.
let sarifSchema = #"""
  {
    "type": "object", "required": ["version", "runs"], "additionalProperties": false,
    "properties": {
      "$schema": {"type": "string", "pattern": "^https://"},
      "version": {"enum": ["2.1.0"]},
      "runs": {"type": "array", "items": {"$ref": "#/$defs/run"}}
    },
    "$defs": {
      "run": {
        "type": "object", "required": ["tool"], "additionalProperties": false,
        "properties": {
          "tool": {
            "type": "object", "required": ["driver"], "additionalProperties": false,
            "properties": {"driver": {"$ref": "#/$defs/toolComponent"}}
          },
          "columnKind": {"enum": ["utf16CodeUnits", "unicodeCodePoints"]},
          "language": {"type": "string", "pattern": "^[a-zA-Z]{2}(-[a-zA-Z]{2})?$"},
          "invocations": {"type": "array", "items": {"$ref": "#/$defs/invocation"}},
          "results": {"type": "array", "items": {"$ref": "#/$defs/result"}}
        }
      },
      "toolComponent": {
        "type": "object", "required": ["name"], "additionalProperties": false,
        "properties": {
          "name": {"type": "string"},
          "rules": {
            "type": "array", "uniqueItems": true, "items": {"$ref": "#/$defs/rule"}
          }
        }
      },
      "rule": {
        "type": "object", "required": ["id"], "additionalProperties": false,
        "properties": {
          "id": {"type": "string"},
          "shortDescription": {"$ref": "#/$defs/message"},
          "fullDescription": {"$ref": "#/$defs/message"},
          "help": {"$ref": "#/$defs/message"},
          "defaultConfiguration": {
            "type": "object", "additionalProperties": false,
            "properties": {"level": {"$ref": "#/$defs/level"}}
          }
        }
      },
      "invocation": {
        "type": "object", "required": ["executionSuccessful"], "additionalProperties": false,
        "properties": {
          "executionSuccessful": {"type": "boolean"},
          "toolExecutionNotifications": {
            "type": "array", "items": {
              "type": "object", "required": ["message"], "additionalProperties": false,
              "properties": {
                "level": {"$ref": "#/$defs/level"}, "message": {"$ref": "#/$defs/message"}
              }
            }
          }
        }
      },
      "result": {
        "type": "object", "required": ["message"], "additionalProperties": false,
        "properties": {
          "ruleId": {"type": "string"},
          "ruleIndex": {"type": "integer", "minimum": -1},
          "level": {"$ref": "#/$defs/level"},
          "message": {"$ref": "#/$defs/message"},
          "locations": {"type": "array", "minItems": 1, "items": {"$ref": "#/$defs/location"}},
          "relatedLocations": {
            "type": "array", "uniqueItems": true, "items": {"$ref": "#/$defs/location"}
          }
        }
      },
      "location": {
        "type": "object", "additionalProperties": false,
        "properties": {
          "id": {"type": "integer", "minimum": -1},
          "message": {"$ref": "#/$defs/message"},
          "physicalLocation": {
            "type": "object", "required": ["artifactLocation"], "additionalProperties": false,
            "properties": {
              "artifactLocation": {
                "type": "object", "required": ["uri"], "additionalProperties": false,
                "properties": {
                  "uri": {
                    "type": "string",
                    "pattern": "^(file:///)?([A-Za-z0-9._~/-]|%[0-9A-F]{2})+$"
                  }
                }
              },
              "region": {
                "type": "object", "required": ["startLine"], "additionalProperties": false,
                "properties": {
                  "startLine": {"type": "integer", "minimum": 1},
                  "startColumn": {"type": "integer", "minimum": 1},
                  "endLine": {"type": "integer", "minimum": 1},
                  "endColumn": {"type": "integer", "minimum": 1}
                }
              }
            }
          }
        }
      },
      "message": {
        "type": "object", "required": ["text"], "additionalProperties": false,
        "properties": {"text": {"type": "string"}}
      },
      "level": {"enum": ["none", "note", "warning", "error"]}
    }
  }
  """#
