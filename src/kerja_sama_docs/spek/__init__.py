"""From YAML files to models: read with places, then fitted, with everything that is wrong in Indonesian.

Nothing is imported here: who only asks where the workspace is needs neither the YAML reader nor the models.
"""
